import paddle
from caselib import floats, positive
from paddle import nn


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


class GaussianNLLLoss(paddle.nn.GaussianNLLLoss):
    """GaussianNLLLoss that gives the variance a gradient, as torch does."""

    def forward(self, input, label, variance):
        return gaussian_nll_loss(input, label, variance, self.full, self.epsilon, self.reduction)


def case_default():
    return GaussianNLLLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = GaussianNLLLoss()
    return criterion(input=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(floats(3, 4, seed=1)), variance=paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return GaussianNLLLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_sum():
    return GaussianNLLLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_none():
    return GaussianNLLLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_full():
    return GaussianNLLLoss(full=True, epsilon=1e-3)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4) * 0.8))


def case_gradient_of_the_variance():
    mean, variance = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    criterion = GaussianNLLLoss(epsilon=1e-3)
    loss = criterion(mean, paddle.to_tensor(floats(3, 4, seed=1)), variance)
    loss.backward()
    return loss, mean.grad, variance.grad


def case_as_value():
    criteria = {'nll': nn.GaussianNLLLoss}
    return GaussianNLLLoss()(paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), paddle.to_tensor(positive(3)))
