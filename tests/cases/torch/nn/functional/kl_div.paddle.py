import paddle
import paddle.nn.functional as F
from caselib import floats, positive


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


def case_default():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_not_averaged():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), 'sum')


def case_averaged():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), 'none')


def case_keywords():
    return kl_div(input=F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_batchmean():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_log_target():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum', log_target=True)


def case_positional():
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), 'sum')


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    target = F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), axis=1)
    (kl_div(F.log_softmax(x / 2, axis=1), target, reduction='batchmean') * 4).backward()
    return x.grad


def case_gradient_of_the_label():
    p, q = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    a, b = F.log_softmax(p, 1), F.log_softmax(q, 1)
    loss = kl_div(a, b.exp(), reduction='none').sum() + kl_div(b, a, reduction='batchmean', log_target=True)
    loss.backward()
    return loss, p.grad, q.grad


def case_detached():
    p, q = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    loss = F.kl_div(F.log_softmax(p, 1), F.softmax(q, 1).detach(), reduction='batchmean')
    loss.backward()
    return loss, p.grad, q.grad


def case_as_value():
    loss = F.kl_div
    return kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), 1))
