def index_reduce(x, axis, index, source, reduce, include_self=True):
    """A copy of x into whose slices at index those of source are reduced."""
    shape = [1] * x.ndim
    shape[axis] = -1
    indices = index.reshape(shape).expand(source.shape)
    reduce = {'prod': 'multiply'}.get(reduce, reduce)
    return paddle.put_along_axis(x, indices, source, axis, reduce=reduce, include_self=include_self, broadcast=False)
