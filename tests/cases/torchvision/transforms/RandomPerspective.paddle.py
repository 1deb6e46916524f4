import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.RandomPerspective(distortion_scale=0.3, interpolation='bilinear')
    transforms.RandomPerspective(distortion_scale=0.3, prob=1.0, interpolation='bilinear')
