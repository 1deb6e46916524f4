def as_strided(x, size, stride, storage_offset=None):
    """A view by strides; in Paddle's gradient an element that is seen more than once counts once."""
    base = x.offset // x.element_size()
    offset = base if storage_offset is None else storage_offset
    if x.stop_gradient or not paddle.is_grad_enabled() or not x.is_contiguous():
        return paddle.as_strided(x, size, stride, offset * x.element_size())
    index = paddle.to_tensor(offset - base)
    for length, step in zip(size, stride):
        index = index.unsqueeze(-1) + step * paddle.arange(length)
    return x.flatten()[index]
