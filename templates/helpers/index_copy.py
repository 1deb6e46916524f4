def index_copy(x, axis, index, source):
    """A copy of x whose slices at index along axis are those of source."""
    shape = [1] * x.ndim
    shape[axis] = -1
    indices = index.reshape(shape).expand(source.shape)
    return paddle.put_along_axis(x, indices, source, axis, broadcast=False)
