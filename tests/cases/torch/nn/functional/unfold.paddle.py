import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.unfold(c, 3)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.unfold(c, (3, 2), dilations=1, paddings=1, strides=2)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.unfold(x=c, kernel_sizes=3, dilations=2, paddings=1, strides=2)


def case_without_batch():
    x = paddle.randn([3, 5, 5])
    x[...] = paddle.to_tensor(floats(3, 5, 5))
    return F.unfold(x.unsqueeze(0), 2).squeeze(0)
