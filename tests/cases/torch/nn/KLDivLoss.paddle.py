import paddle
from caselib import floats, positive
from paddle import nn


def kl_div(input, label, reduction='mean', log_target=False):
    """F.kl_div that gives the label a gradient too."""
    if label.stop_gradient:
        return paddle.nn.functional.kl_div(input, label, reduction, log_target)
    if log_target:
        loss = label.exp() * (label - input)
    else:  # 0 * log(0) is 0
        loss = label * (paddle.where(label > 0, label, paddle.ones_like(label)).log() - input)
    if reduction == 'batchmean':
        return loss.sum() / input.shape[0]
    return loss if reduction == 'none' else getattr(loss, reduction)()


class KLDivLoss(paddle.nn.KLDivLoss):
    """KLDivLoss that gives the label a gradient too."""

    def forward(self, input, label):
        return kl_div(input, label, self.reduction, self.log_target)


def case_default():
    return KLDivLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_call_by_name():
    criterion = KLDivLoss()
    return criterion(input=nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return KLDivLoss(reduction='mean')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_sum():
    return KLDivLoss(reduction='sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_none():
    return KLDivLoss(reduction='none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_averaged():
    return KLDivLoss('sum')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_averaged():
    return KLDivLoss()(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return KLDivLoss('none')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_batchmean():
    return KLDivLoss(reduction='batchmean')(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_log_target():
    return KLDivLoss(reduction='sum', log_target=True)(nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_gradient_of_the_label():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    natural = paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    criterion = KLDivLoss(reduction='batchmean')
    loss = criterion(nn.functional.log_softmax(x, 1), nn.functional.softmax(natural, 1))
    loss.backward()
    return loss, x.grad, natural.grad
