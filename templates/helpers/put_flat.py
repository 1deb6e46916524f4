def put_flat(x, index, source, accumulate=False):
    """A copy of x with source at places counted over all its elements."""
    reduce = 'add' if accumulate else 'assign'
    flat = x.flatten().put_along_axis(index.flatten(), source.flatten(), 0, reduce, broadcast=False)
    return flat.reshape(x.shape)
