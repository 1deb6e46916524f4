import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.testing.assert_equal: name not known; look for its equivalent by hand
    return torch.testing.assert_equal
