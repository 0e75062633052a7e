"""What is measured against something that everybody can run: `make bench`.

A figure in milliseconds says more about the machine than about the program, so each is set against a reference from
the same run. To add one, write a function -> Figure under `@benchmark("its name")` in a module `measure_*.py` here.
"""
