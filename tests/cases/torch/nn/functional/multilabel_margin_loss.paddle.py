import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_mean():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='mean')


def case_sum():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='sum')


def case_none():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='none')


def case_not_averaged():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='sum')


def case_averaged():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]))


def case_not_reduced():
    return F.multi_label_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor([[1, 2, -1, 0], [0, -1, 1, 2], [3, 1, 0, 2]]), reduction='none')


def case_without_batch():
    x = paddle.randn([5], requires_grad=True)
    x.data[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor([1, 3, -1, 0, 0])
    loss = F.multi_label_margin_loss(x.unsqueeze(0), target.unsqueeze(0))
    loss.backward()
    return loss, F.multi_label_margin_loss(x.unsqueeze(0), target.unsqueeze(0), reduction='none').squeeze(), F.multi_label_margin_loss(input=x.unsqueeze(0), label=target.unsqueeze(0), reduction='sum'), x.grad
