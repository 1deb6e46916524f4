import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_mean():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), reduction='mean')


def case_sum():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), reduction='sum')


def case_none():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), reduction='none')


def case_not_averaged():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), reduction='sum')


def case_averaged():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_not_reduced():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), reduction='none')


def case_margin():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), margin=0.2)


def case_positional():
    return F.cosine_embedding_loss(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]), 0.2)
