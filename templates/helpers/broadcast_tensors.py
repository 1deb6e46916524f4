def broadcast_tensors(*tensors):
    """Tensors expanded to one shape; Paddle's own crash in a backward pass that does not need all of them."""
    shape = paddle.broadcast_shapes(*(t.shape for t in tensors))
    return tuple(t.expand(shape) for t in tensors)
