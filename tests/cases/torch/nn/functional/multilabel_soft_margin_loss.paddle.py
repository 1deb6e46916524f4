import paddle
import paddle.nn.functional as F
from caselib import floats, positive, ints


def case_default():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='mean')


def case_sum():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_none():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_not_averaged():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_averaged():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_weighted():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), weight=paddle.to_tensor(positive(4)))


def case_integers():
    return F.multi_label_soft_margin_loss(paddle.to_tensor(floats(2, 3)), paddle.to_tensor([[1, 0, 1], [0, 0, 1]]).astype('float32'))
