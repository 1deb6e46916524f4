import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.pixel_unshuffle(c, 2)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.pixel_unshuffle(x=c, downscale_factor=2)


def case_without_batch():
    x = paddle.randn([3, 6, 6])
    x[...] = paddle.to_tensor(floats(3, 6, 6))
    return F.pixel_unshuffle(x.unsqueeze(0), 2).squeeze(0)
