import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.bundled_inputs.bundle_inputs: no equivalent; rewrite this part by hand
    return torch.utils.bundled_inputs.bundle_inputs


def todo_call(model, inputs):
    # TODO(pt2pd): TPD2001 torch.utils.bundled_inputs.bundle_inputs: no equivalent; rewrite this part by hand
    return torch.utils.bundled_inputs.bundle_inputs(model, inputs)
