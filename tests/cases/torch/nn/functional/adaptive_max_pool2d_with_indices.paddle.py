import paddle
import paddle.nn.functional as F
from caselib import floats


def case_pair():
    values, where = F.adaptive_max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, return_mask=True)
    return values, where.tolist()
