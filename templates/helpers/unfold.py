def unfold(x, axis, size, step):
    """Windows along an axis, as a new last axis; Paddle's own unfold has a wrong gradient where they overlap."""
    axis %= x.ndim
    starts = paddle.arange(0, x.shape[axis] - size + 1, step)
    index = (starts.unsqueeze(1) + paddle.arange(size)).flatten()
    windows = paddle.index_select(x, index, axis).unflatten(axis, [-1, size])
    return paddle.moveaxis(windows, axis + 1, -1)
