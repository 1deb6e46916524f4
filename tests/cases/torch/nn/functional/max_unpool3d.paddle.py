import paddle
import paddle.nn.functional as F
from caselib import floats


def case_inverse():
    values, where = F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2, return_mask=True)
    return F.max_unpool3d(values, where, 2), F.max_unpool3d(x=values, indices=where, kernel_size=2, stride=2, padding=0)
