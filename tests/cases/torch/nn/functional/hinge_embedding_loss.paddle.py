import paddle
import paddle.nn.functional as F
from caselib import floats, ints


def case_default():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_mean():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='mean')


def case_sum():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='sum')


def case_none():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='none')


def case_not_averaged():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='sum')


def case_averaged():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32))


def case_not_reduced():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), reduction='none')


def case_margin():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), margin=0.2)


def case_positional():
    return F.hinge_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2) * 2.0 - 1.0, dtype=paddle.float32), 0.2)
