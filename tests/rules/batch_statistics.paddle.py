"""batch_norm of a Tensor that has a statistic of its own: weights are standardized so."""
import paddle
import paddle.nn.functional as F
from caselib import floats


def batch_norm(x, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.9, epsilon=1e-05):
    """batch_norm with torch's unbiased running variance, and gradients of a weight or bias that is there or trained alone."""
    shape = [1, -1] + [1] * (x.ndim - 2)
    updates = training and running_var is not None
    if running_var is None:
        running_mean, running_var = paddle.zeros(x.shape[1:2], x.dtype), paddle.ones(x.shape[1:2], x.dtype)
    before = running_var * momentum
    y = paddle.nn.functional.batch_norm(x, running_mean, running_var, None, None, training, momentum, epsilon)
    if updates:
        running_var.set_value(running_var + (running_var - before) / (x.size // x.shape[1] - 1))
    if weight is not None:
        y = y * weight.reshape(shape)
    return y if bias is None else y + bias.reshape(shape)


def case_batch_statistics():
    weight = paddle.to_tensor(floats(4, 3, 2, 2), stop_gradient=False)
    gain = paddle.full((4,), 0.5)
    plain = batch_norm(weight.reshape([1, 4, -1]), None, None, training=True, momentum=1.0, epsilon=1e-6).reshape(weight.shape)
    scaled = batch_norm(weight.reshape([1, 4, -1]), None, None, weight=gain * 2, bias=gain, training=True, momentum=1.0)
    ((plain ** 3).sum() + scaled.sum()).backward()
    return plain.detach(), scaled.detach(), weight.grad
