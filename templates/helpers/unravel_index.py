def unravel_index(indices, shape):
    """The coordinates of flat indices, one Tensor an axis."""
    coordinates = []
    for size in reversed(list(shape)):
        size = paddle.full_like(indices, size)
        coordinates.insert(0, paddle.remainder(indices, size))
        indices = paddle.floor_divide(indices, size)
    return tuple(coordinates)
