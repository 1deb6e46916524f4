import paddle
import torch.nn.functional as F
from caselib import floats


def todo_in_place():
    # TODO(pt2pd): TPD2001 torch.nn.functional.celu_: Paddle has no in-place form; assign F.celu(x)
    return F.celu_(paddle.to_tensor(floats(3, 4)))
