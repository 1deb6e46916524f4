import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.shufflenet_v2_x1_0()
        models.shufflenet_v2_x1_0()
        models.shufflenet_v2_x1_0()
        models.shufflenet_v2_x1_0(num_classes=7)
        models.shufflenet_v2_x1_0(pretrained=True)
        models.shufflenet_v2_x1_0(pretrained="DEFAULT" is not None)
        print(models.shufflenet_v2_x1_0)
    return "built"
