import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def case_default():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_mean():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='mean')


def case_sum():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='sum')


def case_none():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='none')


def case_not_averaged():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='sum')


def case_averaged():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]))


def case_not_reduced():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), reduction='none')


def case_positional():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), 2, 0.5, paddle.to_tensor(positive(4)))


def case_weighted():
    return F.multi_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 3, 1]), p=1, margin=0.5, weight=paddle.to_tensor(positive(4)))


def case_without_batch():
    x = paddle.randn([5], requires_grad=True)
    x.data[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor(2)
    loss = F.multi_margin_loss(x.unsqueeze(0), target.unsqueeze(0))
    loss.backward()
    return loss, F.multi_margin_loss(x.unsqueeze(0), target.unsqueeze(0), reduction='none').squeeze(), F.multi_margin_loss(input=x.unsqueeze(0), label=target.unsqueeze(0), reduction='sum'), x.grad
