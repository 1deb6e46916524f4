import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.resnext50_32x4d()
        models.resnext50_32x4d()
        models.resnext50_32x4d()
        models.resnext50_32x4d(num_classes=7)
        models.resnext50_32x4d(pretrained=True)
        models.resnext50_32x4d(pretrained="DEFAULT" is not None)
        print(models.resnext50_32x4d)
    return "built"
