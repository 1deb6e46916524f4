import paddle


def unravel_index(indices, shape):
    """The coordinates of flat indices, one Tensor an axis."""
    coordinates = []
    for size in reversed(list(shape)):
        size = paddle.full_like(indices, size)
        coordinates.insert(0, paddle.remainder(indices, size))
        indices = paddle.floor_divide(indices, size)
    return tuple(coordinates)


def case_forms():
    i = paddle.to_tensor([[0, 5], [11, 7]])
    return unravel_index(i, (3, 4)), unravel_index(paddle.to_tensor(5), (2, 2, 3))
