"""Where does it hurt: the marks and the brush beside the map, and the regions as a list."""
