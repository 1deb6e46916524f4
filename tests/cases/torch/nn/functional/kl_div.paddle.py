import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_mean():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='mean')


def case_sum():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_none():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_not_averaged():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum')


def case_averaged():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8))


def case_not_reduced():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='none')


def case_keywords():
    return F.kl_div(input=F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), label=paddle.to_tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_batchmean():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='batchmean')


def case_log_target():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), reduction='sum', log_target=True)


def case_positional():
    return F.kl_div(F.log_softmax(paddle.to_tensor(floats(3, 4)), 1), paddle.to_tensor(positive(3, 4) * 0.8), 'sum')


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    target = F.softmax(paddle.to_tensor(floats(3, 4, seed=1)), axis=1)
    (F.kl_div(F.log_softmax(x / 2, axis=1), target, reduction='batchmean') * 4).backward()
    return x.grad
