import paddle
from paddle import nn
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


def case_no_statistics():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), training=True), batch_norm(c, running_mean=None, running_var=None, weight=paddle.to_tensor(floats(3)), training=True)


def case_no_statistics_of_expression():
    return batch_norm(paddle.to_tensor(floats(2, 3, 8, 8)) * 2, None, None, training=True)


def case_affine_in_a_variable():
    out = []
    for learn in True, False:
        out += [paddle.nn.BatchNorm2D(3, weight_attr=learn, bias_attr=learn)._mean, paddle.nn.BatchNorm3D(2, weight_attr=learn, bias_attr=learn)._mean]
    return out


def summed(modules):
    return [m[1]._mean.sum().item() for m in modules]


def case_of_unknown_modules():
    blocks = nn.LayerList([nn.Sequential(nn.Conv2D(2, 3, 1), nn.BatchNorm2D(3)) for _ in range(2)])
    found = summed(blocks)
    for block in blocks:
        layer = block[1]
        layer._mean.data.fill_(2.0)
    return found, summed([block for block in blocks])
