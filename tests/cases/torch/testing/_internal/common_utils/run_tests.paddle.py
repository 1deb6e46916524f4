import torch


def todo_use():
    # TODO(pt2pd): TPD2005 torch.testing._internal.common_utils.run_tests: name not known; look for its equivalent by hand
    return torch.testing._internal.common_utils.run_tests
