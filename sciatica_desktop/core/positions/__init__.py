"""How to lie, sit or stand for each technique, drawn from a posed person with flesh, tools and furniture round them.

`index` has the pictures; `space` the geometry, `skeleton` the joints, `flesh` the volumes, `skin` places on them.
"""
