import paddle
from paddle import nn
import paddle.nn.functional as F
from caselib import floats


def standardize(x, weight=None, bias=None, **options):
    """batch_norm without running statistics, which Paddle wants."""
    zeros, ones = paddle.zeros([x.shape[1]], dtype=x.dtype), paddle.ones([x.shape[1]], dtype=x.dtype)
    return paddle.nn.functional.batch_norm(x, zeros, ones, weight, bias, **options)


def case_no_statistics():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), training=True), F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), weight=paddle.to_tensor(floats(3)), training=True)


def case_no_statistics_of_expression():
    return standardize(paddle.to_tensor(floats(2, 3, 8, 8)) * 2, training=True)


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
