"""The learning path for tutors and learning platforms: Moodle XML, GIFT, SCORM 1.2, slides, handouts."""
