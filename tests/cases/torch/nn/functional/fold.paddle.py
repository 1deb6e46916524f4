import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    return F.fold(paddle.to_tensor(floats(1, 12, 9)), (4, 5), (2, 3))


def case_all_positional():
    return F.fold(paddle.to_tensor(floats(1, 12, 9)), (4, 4), 2, dilations=1, paddings=1, strides=2)


def case_keywords():
    return F.fold(x=paddle.to_tensor(floats(1, 12, 9)), output_sizes=(4, 4), kernel_sizes=2, dilations=1, paddings=1, strides=2)


def case_without_batch():
    x = paddle.randn([12, 12])
    x[...] = paddle.to_tensor(floats(12, 12))
    return F.fold(x.unsqueeze(0), (4, 5), (2, 2)).squeeze(0)
