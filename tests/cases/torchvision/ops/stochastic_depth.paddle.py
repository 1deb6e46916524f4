import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.ops.stochastic_depth: no equivalent; rewrite this part by hand
    return torchvision.ops.stochastic_depth
