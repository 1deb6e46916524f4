def log_softmax(x, axis=-1):
    """log_softmax whose gradient can be differentiated again."""
    x = x - x.detach().max(axis, keepdim=True)
    return x - paddle.log(paddle.exp(x).sum(axis, keepdim=True))
