import paddle


def convert_names():
    import paddle.vision.models as models
    names = sorted(name for name in models.__dict__ if name.islower() and callable(models.__dict__[name]))
    return names, models.__dict__["resnet18"](pretrained=False)
