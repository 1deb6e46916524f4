import paddle


def convert_forms():
    from paddle.vision import models
    models.shufflenet_v2_x2_0()
    models.shufflenet_v2_x2_0()
    models.shufflenet_v2_x2_0()
    models.shufflenet_v2_x2_0(num_classes=7)
    models.shufflenet_v2_x2_0(pretrained=True)
    models.shufflenet_v2_x2_0(pretrained=True)
    print(models.shufflenet_v2_x2_0)
