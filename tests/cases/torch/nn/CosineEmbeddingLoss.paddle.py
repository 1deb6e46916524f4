import paddle
from caselib import floats
from paddle import nn


def case_default():
    return nn.CosineEmbeddingLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_call_by_name():
    criterion = nn.CosineEmbeddingLoss()
    return criterion(input1=paddle.to_tensor(floats(3, 4)), input2=paddle.to_tensor(floats(3, 4, seed=1)), label=paddle.to_tensor([1, -1, 1]))


def case_mean():
    return nn.CosineEmbeddingLoss(reduction='mean')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_sum():
    return nn.CosineEmbeddingLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_none():
    return nn.CosineEmbeddingLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_not_averaged():
    return nn.CosineEmbeddingLoss(reduction='sum')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_averaged():
    return nn.CosineEmbeddingLoss()(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_not_reduced():
    return nn.CosineEmbeddingLoss(reduction='none')(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_margin():
    return nn.CosineEmbeddingLoss(margin=0.2)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))


def case_positional():
    return nn.CosineEmbeddingLoss(0.2)(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([1, -1, 1]))
