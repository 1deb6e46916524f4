"""A body that holds nothing but an import of torch keeps a statement."""
import torch
from caselib import floats


def warm_up():
    import torch.utils.data


class Late:
    from torch.nn.functional import relu as act


def has_torch():
    try:
        import torch
    except ImportError:
        return False
    else:
        return True


if True:
    import torch.nn.init as init

if torch: import torch.nn as nn


def case_bodies():
    warm_up()
    x = torch.tensor(floats(2, 3))
    return has_torch(), Late.act(x), nn.ReLU()(x), callable(init.zeros_)


def unused():
    import torch.backends.cudnn as cudnn


def case_unused_modules():
    import torch.multiprocessing as mp
    import torch.utils.model_zoo as model_zoo
    return unused()
