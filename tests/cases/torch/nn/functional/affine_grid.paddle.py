import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    return F.affine_grid(paddle.to_tensor(floats(2, 2, 3)), paddle.Size([2, 3, 4, 5]), align_corners=False)


def case_corners():
    return F.affine_grid(paddle.to_tensor(floats(2, 2, 3)), [2, 3, 4, 5], align_corners=True)


def case_keywords():
    return F.affine_grid(theta=paddle.to_tensor(floats(2, 2, 3)), out_shape=(2, 3, 4, 5), align_corners=False)


def case_of_tensor():
    x = paddle.to_tensor(floats(2, 3, 4, 5))
    return F.affine_grid(paddle.to_tensor(floats(2, 2, 3)), x.shape, align_corners=False)
