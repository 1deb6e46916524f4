import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.mobilenet_v3_small()
        models.mobilenet_v3_small()
        models.mobilenet_v3_small()
        models.mobilenet_v3_small(num_classes=7)
        models.mobilenet_v3_small(pretrained=True)
        models.mobilenet_v3_small(pretrained="DEFAULT" is not None)
        print(models.mobilenet_v3_small)
    return "built"
