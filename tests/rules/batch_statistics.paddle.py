"""batch_norm of a Tensor that has a statistic of its own: weights are standardized so."""
import paddle
import paddle.nn.functional as F
from caselib import floats


def standardize(x, weight=None, bias=None, **options):
    """batch_norm without running statistics, which Paddle wants."""
    zeros, ones = paddle.zeros([x.shape[1]], dtype=x.dtype), paddle.ones([x.shape[1]], dtype=x.dtype)
    return paddle.nn.functional.batch_norm(x, zeros, ones, weight, bias, **options)


def case_batch_statistics():
    weight = paddle.to_tensor(floats(4, 3, 2, 2), stop_gradient=False)
    gain = paddle.full((4,), 0.5)
    plain = standardize(weight.reshape([1, 4, -1]), training=True, momentum=1.0, epsilon=1e-6).reshape(weight.shape)
    scaled = standardize(weight.reshape([1, 4, -1]), weight=gain * 2, bias=gain, training=True, momentum=1.0)
    ((plain ** 3).sum() + scaled.sum()).backward()
    return plain.detach(), scaled.detach(), weight.grad
