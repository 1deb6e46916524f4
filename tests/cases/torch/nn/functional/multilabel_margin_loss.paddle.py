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
