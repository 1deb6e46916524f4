import paddle
from caselib import floats
from paddle import nn


def case_positional():
    return nn.Fold((4, 5), (2, 3))(paddle.to_tensor(floats(1, 12, 9)))


def case_all_positional():
    return nn.Fold((4, 4), 2, 1, 1, 2)(paddle.to_tensor(floats(1, 12, 9)))


def case_keywords():
    return nn.Fold(output_sizes=(4, 4), kernel_sizes=2, dilations=1, paddings=1, strides=2)(paddle.to_tensor(floats(1, 12, 9)))
