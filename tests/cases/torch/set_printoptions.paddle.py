import paddle
import torch


def case_forms():
    paddle.set_printoptions(precision=3, sci_mode=False)
    paddle.set_printoptions(4, 1000, 3, linewidth=80)
    paddle.set_printoptions(threshold=1000, edgeitems=3, linewidth=80)
    return paddle.zeros([1])


def todo_profile():
    # TODO(pt2pd): TPD2002 torch.set_printoptions.profile: argument not supported
    torch.set_printoptions(profile="full")


def case_profile():
    paddle.set_printoptions(linewidth=320, precision=5)
    paddle.set_printoptions(linewidth=80, precision=4)
    return 1
