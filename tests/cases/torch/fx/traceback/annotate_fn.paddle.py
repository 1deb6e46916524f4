import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.traceback.annotate_fn: Paddle has no such tracer
    return torch.fx.traceback.annotate_fn


def todo_call(annotation_dict):
    # TODO(pt2pd): TPD5003 torch.fx.traceback.annotate_fn: Paddle has no such tracer
    return torch.fx.traceback.annotate_fn(annotation_dict)
