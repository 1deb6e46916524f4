import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.pixel_shuffle(c12, 2)


def case_keywords():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.pixel_shuffle(x=c12, upscale_factor=2)


def case_without_batch():
    x = paddle.randn([8, 3, 3])
    x[...] = paddle.to_tensor(floats(8, 3, 3))
    return F.pixel_shuffle(x.unsqueeze(0), 2).squeeze(0)
