import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def gaussian_nll_loss(input, label, variance, full=False, epsilon=1e-6, reduction='mean'):
    """F.gaussian_nll_loss that gives the variance a gradient, as torch does."""
    import math
    if isinstance(variance, float):
        variance = paddle.full_like(input, variance)
    if variance.ndim == input.ndim - 1:
        variance = variance.unsqueeze(-1)
    variance = variance + (variance.clip(min=epsilon) - variance).detach()
    loss = 0.5 * (paddle.log(variance) + (input - label) ** 2 / variance)
    if full:
        loss += 0.5 * math.log(2 * math.pi)
    return loss if reduction == 'none' else getattr(loss, reduction)()


def case_default():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_keywords():
    return gaussian_nll_loss(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)), variance=paddle.to_tensor(positive(3, 4) * 0.8))


def case_full():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), full=True, epsilon=1e-3)


def case_positional():
    return gaussian_nll_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8), True, 1e-3, 'sum')


def case_gradient_of_the_variance():
    mean, variance = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    loss = gaussian_nll_loss(mean, paddle.to_tensor(floats(3, 4, seed=1)), variance)
    loss.backward()
    return loss, mean.grad, variance.grad


def case_one_variance_a_row():
    mean, variance = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 1) - 0.5, stop_gradient=False)
    loss = gaussian_nll_loss(mean, paddle.to_tensor(floats(3, 4, seed=1)), variance.clip(min=0), epsilon=0.1, reduction='sum')
    loss.backward()
    return loss, mean.grad, variance.grad


def case_as_value():
    loss = F.gaussian_nll_loss
    return gaussian_nll_loss(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), paddle.to_tensor(positive(3)))
