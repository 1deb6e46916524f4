import paddle
from paddle import nn


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_filled():
    w = initialize(nn.init.normal_, paddle.empty([300, 200]), 1.0, 0.1)
    return abs(w.mean().item() - 1.0) < 0.01
