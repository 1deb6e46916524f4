def slice_scatter(x, src, axis=0, start=None, end=None, step=1):
    """A copy of x whose slice along one axis is src."""
    size = x.shape[axis]
    start, end, step = slice(start, end, step).indices(size)
    return paddle.slice_scatter(x, src, axes=[axis], starts=[start], ends=[end], strides=[step])
