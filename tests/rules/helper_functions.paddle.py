"""Functions that the output needs: once, behind the imports and in front of their first use, under names that are free."""
import paddle
import paddle.nn.functional as F
from caselib import floats, ints


def xlogy(x, y):
    """x * log(y), which is 0 where x is 0, even for y = 0."""
    x, y = [v.astype('float32') if paddle.is_tensor(v) and not v.is_floating_point() else v for v in (x, y)]
    if not paddle.is_tensor(y):
        y = paddle.full_like(x, y)
    zero = (x == 0) & ~paddle.isnan(y) if paddle.is_tensor(x) else ~paddle.isnan(y) & paddle.full_like(y, x == 0, dtype="bool")
    return paddle.where(zero, paddle.zeros_like(y), x * paddle.log(y))


def nll_loss(input, target, weight=None, ignore_index=-100, reduction='mean'):
    """Negative log likelihood that leaves ignored labels out, of the mean too."""
    axis = 1 if input.ndim > 1 else 0
    kept = target != ignore_index
    index = paddle.where(kept, target, paddle.zeros_like(target))
    scale = kept.astype(input.dtype) if weight is None else weight[index] * kept.astype(weight.dtype)
    loss = -paddle.take_along_axis(input, index.unsqueeze(axis), axis, broadcast=False).squeeze(axis) * scale
    if reduction == 'none':
        return loss
    return loss.sum() / scale.sum() if reduction == 'mean' else loss.sum()


def _cross_entropy(input, target, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0):
    """Cross entropy with torch's ignored labels, class weights, label smoothing and class probabilities."""
    axis = 1 if input.ndim > 1 else 0
    classes = input.shape[axis]
    log_prob = paddle.nn.functional.log_softmax(input, axis=axis)
    weighted = log_prob
    if weight is not None:
        weighted = log_prob * weight.reshape([-1] + [1] * (input.ndim - axis - 1))
    if paddle.is_floating_point(target):
        target = target * (1 - label_smoothing) + label_smoothing / classes
        loss = -(weighted * target).sum(axis)
        if reduction == 'mean':
            return loss.mean()
        return loss if reduction == 'none' else loss.sum()
    loss = nll_loss(log_prob, target, weight, ignore_index, 'none')
    kept = (target != ignore_index).astype(input.dtype)
    if label_smoothing:
        smooth = -weighted.sum(axis) * kept
        loss = loss * (1 - label_smoothing) + smooth * (label_smoothing / classes)
    if reduction == 'none':
        return loss
    if reduction == 'sum':
        return loss.sum()
    if weight is not None:
        index = paddle.where(target != ignore_index, target, paddle.zeros_like(target))
        kept = weight[index] * kept
    return loss.sum() / kept.sum()


def _frexp(x):
    """Mantissa and exponent, the exponent as int32; Paddle's is floating-point."""
    mantissa, exponent = paddle.frexp(x)
    return mantissa, exponent.astype('int32')


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


x = paddle.to_tensor(floats(3, 3))
value = logdet(x @ x.t())

import os  # noqa: E402


def frexp(number):
    """A function of the file, with the name of a helper."""
    return _frexp(number)


def case_name_of_a_function():
    return frexp(paddle.to_tensor(floats(3))), value, os.sep * 0


def case_name_of_a_variable():
    t = paddle.to_tensor(ints(3, high=3))
    cross_entropy = _cross_entropy(x, t, label_smoothing=0.1, weight=paddle.ones([3]))
    return cross_entropy, F.cross_entropy(x, t, ignore_index=1, axis=1)


def case_imported_name():
    return nll_loss(F.log_softmax(x, axis=1), paddle.to_tensor([0, 1, -1]), ignore_index=-1)


class Net:
    def xlogy(self, y):
        return xlogy(paddle.abs(x), paddle.abs(y))


def case_name_of_a_method():
    return Net().xlogy(x + 1)
