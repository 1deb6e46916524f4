import paddle
import paddle.nn.functional as F
from caselib import floats


def case_inverse():
    values, where = F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, return_mask=True)
    return F.max_unpool2d(values, where, 2), F.max_unpool2d(x=values, indices=where, kernel_size=2, stride=2, padding=0)


def case_output_size():
    x = paddle.to_tensor(floats(2, 3, 7, 7))
    values, where = F.max_pool2d(x, 2, 2, return_mask=True)
    return F.max_unpool2d(values, where, 2, 2, output_size=(7, 7)), F.max_unpool2d(values, where, 2, 2, 0, output_size=x.shape[2:])
