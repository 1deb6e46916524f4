def softmax(x, axis=-1):
    """softmax whose gradient can be differentiated again."""
    e = paddle.exp(x - x.detach().max(axis, keepdim=True))
    return e / e.sum(axis, keepdim=True)
